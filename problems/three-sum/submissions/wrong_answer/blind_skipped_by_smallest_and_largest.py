# Numbers are skipped when they and the largest one have a negative sum, although the largest may be used twice.
# zh: 最小数与最大数之和为负就跳过，但最大的数可以用两次。
def three_sum(nums):
    nums.sort()
    out = []
    for i, a in enumerate(nums):
        if i and a == nums[i - 1] or a + nums[-1] < 0:
            continue
        j, k = i + 1, len(nums) - 1
        while j < k:
            total = a + nums[j] + nums[k]
            if total < 0:
                j += 1
            elif total > 0:
                k -= 1
            else:
                out.append([a, nums[j], nums[k]])
                j += 1
                while j < k and nums[j] == nums[j - 1]:
                    j += 1
    return out
