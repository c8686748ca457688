# A number is skipped when the next one is equal, so that it cannot be used twice.
# zh: 与后一个数相同就跳过，因此同一个值无法用两次。
def three_sum(nums):
    nums.sort()
    out = []
    for i in range(len(nums) - 2):
        if nums[i] == nums[i + 1] != nums[i + 2]:
            continue
        if i and nums[i] == nums[i - 1]:
            continue
        j, k = i + 1, len(nums) - 1
        while j < k:
            total = nums[i] + nums[j] + nums[k]
            if total == 0 and [nums[i], nums[j], nums[k]] not in out[-1:]:
                out.append([nums[i], nums[j], nums[k]])
            if total <= 0:
                j += 1
            else:
                k -= 1
    return out
