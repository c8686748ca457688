# Records a path only when there is no number left.
# zh: 只在走到末尾时记录路径，漏掉了中间的子集。


def subsets(nums):
    found, path = [], []

    def extend(start):
        if start == len(nums):
            found.append(path[:])
        for at in range(start, len(nums)):
            path.append(nums[at])
            extend(at + 1)
            path.pop()

    extend(0)
    return found
