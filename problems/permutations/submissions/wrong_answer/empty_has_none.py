# Returns no permutation where there are no numbers.
# zh: 没有数时返回空列表，漏掉了空排列。


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
            used[at] = False

    fill()
    return found if nums else []
