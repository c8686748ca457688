# Does not check whether a number is used already.
# zh: 没有检查某个数是否已经用过。


def permute(nums):
    found, path, used = [], [], [False] * len(nums)

    def fill():
        if len(path) == len(nums):
            found.append(path[:])
            return
        for at, num in enumerate(nums):
            used[at] = True
            path.append(num)
            fill()
            path.pop()
            used[at] = False

    fill()
    return found
