# Asks for a strictly smaller left part, so equal numbers at the cut are never accepted.
# zh: 要求左半部分严格更小，切口处有相等的数时永远找不到答案。
def find_median_sorted_arrays(nums1, nums2):
    a, b = sorted((nums1, nums2), key=len)
    m, n, big = len(a), len(b), float("inf")
    lo, hi = 0, m
    while lo <= hi:
        i = (lo + hi) // 2
        j = (m + n + 1) // 2 - i
        al, ar = a[i - 1] if i else -big, a[i] if i < m else big
        bl, br = b[j - 1] if j else -big, b[j] if j < n else big
        if al < br and bl < ar:
            return float(max(al, bl)) if (m + n) % 2 else (max(al, bl) + min(ar, br)) / 2
        if al >= br:
            hi = i - 1
        else:
            lo = i + 1
    return 0.0
