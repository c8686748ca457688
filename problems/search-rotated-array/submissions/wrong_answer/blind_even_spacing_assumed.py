# Takes the numbers for evenly spaced when the first and the last steps are equal.
# zh: 开头与结尾的间隔相等时，认为所有间隔都相等。
def search(nums, target):
    n = len(nums)
    if n > 20:
        step = nums[1] - nums[0]
        if step > 0 and nums[2] - nums[1] == step == nums[-1] - nums[-2] and nums[-1] < nums[0]:
            i, rest = divmod(target - nums[0], step)
            if 0 <= i < n and not rest and nums[i] == target:
                return i
            i, rest = divmod(nums[-1] - target, step)
            if 0 <= i < n and not rest and nums[-1 - i] == target:
                return n - 1 - i
            return -1
    return nums.index(target) if target in nums else -1
