# Looks at the first number before asking whether there is one.
# zh: 没有判断数组是否为空，就访问了第一个数。
def three_sum(nums):
    nums.sort()
    if nums[0] > 0:
        return []
    found = set()
    for i in range(len(nums) - 2):
        left, right = i + 1, len(nums) - 1
        while left < right:
            total = nums[i] + nums[left] + nums[right]
            if total == 0:
                found.add((nums[i], nums[left], nums[right]))
            if total <= 0:
                left += 1
            else:
                right -= 1
    return [list(triplet) for triplet in found]
