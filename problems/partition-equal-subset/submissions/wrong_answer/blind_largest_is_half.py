# A largest number of exactly half the total is taken for too large.
# zh: 最大数恰好等于总和的一半时被误判为过大。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2 or max(nums) >= total // 2:
        return False
    reach = 1
    for x in nums:
        reach |= reach << x
    return bool(reach >> (total // 2) & 1)
