# Swaps each zero with a number from the end, which breaks the order.
# zh: 把零与末尾的数交换，打乱了非零数的顺序。
def move_zeroes(nums):
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[left] != 0:
            left += 1
        elif nums[right] == 0:
            right -= 1
        else:
            nums[left], nums[right] = nums[right], nums[left]
    return nums
