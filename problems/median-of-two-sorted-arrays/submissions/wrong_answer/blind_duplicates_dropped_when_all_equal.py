# Drops repeated numbers if a list has more than 50 of which most are equal.
# zh: 列表超过 50 个数且大多相等时，去掉重复的数。
def find_median_sorted_arrays(nums1, nums2):
    def thin(x):
        return sorted(set(x)) if len(x) > 50 and len(set(x)) * 10 < len(x) else list(x)

    s = sorted(thin(nums1) + thin(nums2))
    n = len(s)
    return (s[(n - 1) // 2] + s[n // 2]) / 2
