# Each zero is swapped with the last number, which changes the order.
# zh: 把零与末尾的数交换，改变了其余数的顺序。
def move_zeroes(nums):
    left, right = 0, len(nums) - 1
    while left < right:
        if nums[right] == 0:
            right -= 1
        elif nums[left] == 0:
            nums[left], nums[right] = nums[right], nums[left]
        else:
            left += 1
    return nums
