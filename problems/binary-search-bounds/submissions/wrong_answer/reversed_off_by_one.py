# Finds the last position in the reversed list and converts it wrongly.
# zh: 在反转的列表中查找最后的位置，换算时差了 1。
def search_range(nums, target):
    if target not in nums:
        return [-1, -1]
    return [nums.index(target), len(nums) - nums[::-1].index(target)]
