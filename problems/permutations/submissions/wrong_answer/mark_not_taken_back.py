# Does not mark the number as unused when it is taken back.
# zh: 回溯时没有把标记恢复为未使用。


def permute(nums):
    found, path, used = [], [], [False] * len(nums)

    def fill():
        if len(path) == len(nums):
            found.append(path[:])
            return
        for at, num in enumerate(nums):
            if used[at]:
                continue
            used[at] = True
            path.append(num)
            fill()
            path.pop()

    fill()
    return found
