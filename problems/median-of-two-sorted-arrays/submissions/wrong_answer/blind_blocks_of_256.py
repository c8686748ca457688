# Skips whole blocks of 256 numbers, and one place too few where both blocks end with the same number.
# zh: 每次跳过块尾较小的一整块 256 个数；两个块尾相等时同时跳过两块，少算了一个位置。
def find_median_sorted_arrays(nums1, nums2):
    n = len(nums1) + len(nums2)
    skip = (n - 1) // 2
    i = j = 0
    while skip >= 512 and i + 256 <= len(nums1) and j + 256 <= len(nums2):
        if nums1[i + 255] < nums2[j + 255]:
            i += 256
        elif nums1[i + 255] > nums2[j + 255]:
            j += 256
        else:
            i += 256
            j += 256
            skip -= 255
        skip -= 256
    rest = sorted(nums1[i : i + skip + 2] + nums2[j : j + skip + 2])
    return rest[skip] if n % 2 else (rest[skip] + rest[skip + 1]) / 2
