# A table counts every value from the smallest to the largest, which is too large for numbers far apart.
# zh: 为最小值到最大值的每个值开计数表，数值相距很远时内存过大。
def quick_sort(nums):
    if not nums:
        return []
    low = min(nums)
    counts = [0] * (max(nums) - low + 1)
    for x in nums:
        counts[x - low] += 1
    return [low + i for i, count in enumerate(counts) for _ in range(count)]
