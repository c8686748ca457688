# Forgets to remove the number from the path after the recursion.
# zh: 递归返回后忘了把数从路径中移除。


def subsets(nums):
    found, path = [], []

    def extend(start):
        found.append(path[:])
        for at in range(start, len(nums)):
            path.append(nums[at])
            extend(at + 1)

    extend(0)
    return found
