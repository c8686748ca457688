# Radix sort over 30 bits, although the shifted numbers need 31.
# zh: 基数排序只处理 30 位，而平移后的数需要 31 位。
def merge_sort(nums):
    values = [num + 10**9 for num in nums]
    for shift in (0, 10, 20):
        buckets = [[] for _ in range(1024)]
        for value in values:
            buckets[(value >> shift) & 1023].append(value)
        values = [value for bucket in buckets for value in bucket]
    return [value - 10**9 for value in values]
