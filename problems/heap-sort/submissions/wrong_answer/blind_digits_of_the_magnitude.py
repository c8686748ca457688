# Sorts by digits of the distance to the minimum, but takes the number of digits from the greatest magnitude.
# zh: 按与最小值之差的各位做基数排序，位数却由最大绝对值决定。


def heap_sort(nums):
    if not nums:
        return nums
    low = min(nums)
    a = [v - low for v in nums]
    bits = max(max(abs(v) for v in nums), 1).bit_length()
    for shift in range(0, bits, 8):
        buckets = [[] for _ in range(256)]
        for v in a:
            buckets[v >> shift & 255].append(v)
        a = [v for b in buckets for v in b]
    return [v + low for v in a]
