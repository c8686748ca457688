# Returns no subset at all where there are no numbers.
# zh: 没有数时返回空列表，漏掉了空集。


def subsets(nums):
    found, path = [], []

    def extend(start):
        found.append(path[:])
        for at in range(start, len(nums)):
            path.append(nums[at])
            extend(at + 1)
            path.pop()

    extend(0)
    return found if nums else []
