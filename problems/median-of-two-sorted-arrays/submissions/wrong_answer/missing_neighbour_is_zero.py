# Takes 0 for a missing neighbour of the cut instead of plus or minus infinity.
# zh: 切分处没有邻居时用 0 代替，应为正负无穷。
def find_median_sorted_arrays(nums1, nums2):
    short, long = sorted((nums1, nums2), key=len)
    total = len(short) + len(long)
    low, high = 0, len(short)
    while low < high:
        cut = (low + high) // 2
        if short[cut] < long[(total + 1) // 2 - cut - 1]:
            low = cut + 1
        else:
            high = cut
    other = (total + 1) // 2 - low
    left = max(short[low - 1] if low else 0, long[other - 1] if other else 0)
    right = min(short[low] if low < len(short) else 0, long[other] if other < len(long) else 0)
    return float(left) if total % 2 else (left + right) / 2
