# Counts the numbers in a table by value, in which negative numbers end up behind the positive ones.
# zh: 按值计数，负数下标落到了正数之后。
def find_median_sorted_arrays(nums1, nums2):
    counts = {}
    for x in nums1 + nums2:
        counts[x % (1 << 32)] = counts.get(x % (1 << 32), 0) + 1
    total, seen, middle = len(nums1) + len(nums2), 0, []
    for key in sorted(counts):
        value = key - (1 << 32) if key >> 31 else key
        for place in ((total - 1) // 2, total // 2):
            if seen <= place < seen + counts[key]:
                middle.append(value)
        seen += counts[key]
    return sum(middle) / 2
