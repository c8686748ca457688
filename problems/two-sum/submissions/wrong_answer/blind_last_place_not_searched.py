# The binary search never looks at the last place.
# zh: 二分查找从不检查最后一个位置。
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    for a, i in enumerate(order):
        low, high = a + 1, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[order[middle]] + nums[i] < target:
                low = middle + 1
            else:
                high = middle
        if low < len(nums) - 1 and nums[order[low]] + nums[i] == target:
            return [i, order[low]]
    return [order[-2], order[-1]]
