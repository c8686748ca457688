# Appends the path itself, which backtracking empties again, instead of a copy.
# zh: 把路径本身加入结果，没有复制，回溯之后全变成空列表。


def permute(nums):
    found, path, used = [], [], [False] * len(nums)

    def fill():
        if len(path) == len(nums):
            found.append(path)
            return
        for at, num in enumerate(nums):
            if used[at]:
                continue
            used[at] = True
            path.append(num)
            fill()
            path.pop()
            used[at] = False

    fill()
    return found
