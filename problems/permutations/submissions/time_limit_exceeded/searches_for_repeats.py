# Searches the whole result for each permutation before it is appended.
# zh: 每加入一个排列之前，都在整个结果列表里查重。


def permute(nums):
    found, path, used = [], [], [False] * len(nums)

    def fill():
        if len(path) == len(nums):
            if path not in found:
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
    return found
