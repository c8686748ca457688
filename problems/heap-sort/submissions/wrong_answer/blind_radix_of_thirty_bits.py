# The radix sort reads 30 bits, but the distance from the smallest number can need 31.
# zh: 基数排序只看 30 位，而与最小数之差可能需要 31 位。
def heap_sort(nums):
    if not nums:
        return nums
    low = min(nums)
    for shift in (0, 10, 20):
        buckets = [[] for _ in range(1024)]
        for x in nums:
            buckets[(x - low) >> shift & 1023].append(x)
        nums = [x for bucket in buckets for x in bucket]
    return nums
