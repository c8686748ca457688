# Returns the permutations of the positions instead of the numbers.
# zh: 返回的是下标的排列，不是数的排列。


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
            path.append(at)
            fill()
            path.pop()
            used[at] = False

    fill()
    return found
