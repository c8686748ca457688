# The radix sort reads 30 bits, but a number shifted by 10**9 can have 31.
# zh: 基数排序只读 30 位，而加上 10**9 之后可能有 31 位。
def quick_sort(nums):
    keys = [x + 10**9 for x in nums]
    for shift in (0, 10, 20):
        buckets = [[] for _ in range(1024)]
        for key in keys:
            buckets[key >> shift & 1023].append(key)
        keys = [key for bucket in buckets for key in bucket]
    return [key - 10**9 for key in keys]
