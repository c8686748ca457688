# Keeps one list of results as a class attribute and clears it only if the last call found something for another target.
# zh: 把结果列表作为类属性，只有 target 改变时才清空。
class Search:
    target = None
    out = []

    def go(self, numbers, rest, path):
        if rest == 0:
            self.out.append(path)
            return
        for k, c in enumerate(numbers):
            if c <= rest:
                self.go(numbers[k:], rest - c, path + [c])


def combination_sum(candidates, target):
    if Search.target != target:
        Search.out, Search.target = [], target
    Search().go(candidates, target, [])
    return Search.out
