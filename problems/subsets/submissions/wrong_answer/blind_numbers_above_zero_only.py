# Each further number must exceed the last one, which counts as −1 at the beginning, so negative numbers never come first.
# zh: 每个新数必须大于上一个，而开头时上一个算作 −1，负数因此永远不能排在最前。
def subsets(nums):
    nums = sorted(nums)

    def extend(subset):
        yield subset
        last = subset[-1] if subset else -1
        for x in nums:
            if x > last:
                yield from extend([*subset, x])

    return list(extend([]))
