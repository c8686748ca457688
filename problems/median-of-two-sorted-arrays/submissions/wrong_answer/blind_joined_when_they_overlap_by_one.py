# Joins the lists without sorting if one ends at most one above the start of the other, and has more than three numbers.
# zh: 一个列表的末尾最多比另一个的开头大一、且多于三个数时，不排序直接拼接。
def find_median_sorted_arrays(nums1, nums2):
    if nums1 and nums2 and nums1[-1] <= nums2[0]:
        s = nums1 + nums2
    elif nums1 and nums2 and nums2[-1] <= nums1[0] + 1 and len(nums2) > 3:
        s = nums2 + nums1
    else:
        s = sorted(nums1 + nums2)
    k = len(s) // 2
    return float(s[k]) if len(s) % 2 else (s[k - 1] + s[k]) / 2
