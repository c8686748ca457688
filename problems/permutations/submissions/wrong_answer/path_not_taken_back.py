# Forgets to remove the number from the path after the recursion.
# zh: 递归返回后忘了把数从路径中移除。


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
            used[at] = False

    fill()
    return found
