# Searches the first list even if it is the longer one, so the place in the other list leaves its bounds.
# zh: 即使第一个列表更长也在其中二分，另一列表的下标因而越界。
def find_median_sorted_arrays(nums1, nums2):
    a, b = nums1, nums2
    m, n, big = len(a), len(b), float("inf")
    lo, hi = 0, m
    while lo <= hi:
        i = (lo + hi) // 2
        j = (m + n + 1) // 2 - i
        al, ar = a[i - 1] if i else -big, a[i] if i < m else big
        bl, br = b[j - 1] if j else -big, b[j] if j < n else big
        if al > br:
            hi = i - 1
        elif bl > ar:
            lo = i + 1
        elif (m + n) % 2:
            return float(max(al, bl))
        else:
            return (max(al, bl) + min(ar, br)) / 2
