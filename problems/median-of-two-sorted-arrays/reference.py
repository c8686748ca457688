from math import inf


def find_median_sorted_arrays(nums1, nums2):
    """Cut the shorter list by binary search such that both cuts together make the lower half: O(log min(m, n)) time."""
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
    left = max(nums[cut - 1] if cut else -inf for nums, cut in ((short, low), (long, other)))
    right = min(nums[cut] if cut < len(nums) else inf for nums, cut in ((short, low), (long, other)))
    return float(left) if total % 2 else (left + right) / 2
