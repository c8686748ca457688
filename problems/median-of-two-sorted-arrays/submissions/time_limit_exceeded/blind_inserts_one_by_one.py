# Inserts the numbers of one list into the other one by one, and each insertion shifts the list.
# zh: 把一个列表的数逐个插入另一个列表，每次插入都要移动元素。
from bisect import insort


def find_median_sorted_arrays(nums1, nums2):
    merged = list(nums2)
    for x in nums1:
        insort(merged, x)
    n = len(merged)
    return (merged[n // 2] + merged[(n - 1) // 2]) / 2
