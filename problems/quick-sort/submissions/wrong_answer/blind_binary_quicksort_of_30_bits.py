# Splits bit by bit from bit 29 when few numbers are negative, although offsets from the smallest reach 2^30.
# zh: 负数很少时从第 29 位开始按位划分，但与最小值之差可达 2^30 以上。
def quick_sort(nums):
    if not nums:
        return nums
    low = min(nums)

    def sort(a, bit):
        if len(a) < 2 or bit < 0:
            return a
        return sort([x for x in a if not (x - low) >> bit & 1], bit - 1) + sort(
            [x for x in a if (x - low) >> bit & 1], bit - 1
        )

    if len(nums) < 64:
        return sort(nums, 31)
    return sort(nums, 30 if sum(x < 0 for x in nums) * 4 > len(nums) else 29)
