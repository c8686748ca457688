# The radix sort works on the two's complement, which puts the negative numbers behind the others.
# zh: 基数排序直接比较补码，负数排到了正数之后；只有全负或全非负时才对。
def heap_sort(nums):
    for shift in (0, 11, 22):
        buckets = [[] for _ in range(2048)]
        for x in nums:
            buckets[(x & 0xFFFFFFFF) >> shift & 2047].append(x)
        nums = [x for bucket in buckets for x in bucket]
    return nums
