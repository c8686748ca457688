# Combinations of equal length and product are taken for the same, as 2, 6, 6 and 3, 3, 8.
# zh: 长度和乘积都相等的组合被当作同一个，例如 2、6、6 与 3、3、8。
def combination_sum(candidates, target):
    candidates.sort()
    result = []

    def extend(start, rest, path):
        if rest == 0:
            result.append(path)
            return
        for i in range(start, len(candidates)):
            if candidates[i] > rest:
                break
            extend(i, rest - candidates[i], path + [candidates[i]])

    extend(0, target, [])
    import math

    return list({(len(c), math.prod(c)): c for c in result}.values())
