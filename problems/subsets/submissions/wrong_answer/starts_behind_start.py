# Continues from start + 1 instead of at + 1, so that numbers repeat.
# zh: 递归时用了 start + 1 而不是 at + 1，子集重复、数字也重复。


def subsets(nums):
    found, path = [], []

    def extend(start):
        found.append(path[:])
        for at in range(start, len(nums)):
            path.append(nums[at])
            extend(start + 1)
            path.pop()

    extend(0)
    return found
