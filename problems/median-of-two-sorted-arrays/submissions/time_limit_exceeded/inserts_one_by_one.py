# Searches the place of each number from the start of the merged list: O(m·n).
# zh: 每个数都从头查找插入位置，时间复杂度 O(m·n)。
def find_median_sorted_arrays(nums1, nums2):
    merged = nums2[:]
    for num in nums1:
        at = 0
        while at < len(merged) and merged[at] < num:
            at += 1
        merged.insert(at, num)
    middle = len(merged) // 2
    return merged[middle] if len(merged) % 2 else (merged[middle - 1] + merged[middle]) / 2
