# Appends the path itself, which backtracking empties again, instead of a copy.
# zh: 把路径本身加入结果，没有复制，回溯之后全变成空列表。


def subsets(nums):
    found, path = [], []

    def extend(start):
        found.append(path)
        for at in range(start, len(nums)):
            path.append(nums[at])
            extend(at + 1)
            path.pop()

    extend(0)
    return found
