# Treats the first and the last house as neighbours (House Robber II).
# zh: 把首尾当作相邻，做成了环形版本（打家劫舍 II）。


def house_robber(nums):
    def street(nums):
        before = best = 0
        for num in nums:
            before, best = best, max(best, before + num)
        return best

    return nums[0] if len(nums) == 1 else max(street(nums[1:]), street(nums[:-1]))
