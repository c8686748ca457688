# Leaves the number before the pivot out of the left side.
# zh: 左侧少处理了基准前面的一个数。
import random


def quick_sort(nums):
    def sort(low, high):
        if low >= high:
            return
        chosen = random.randint(low, high)
        nums[chosen], nums[high] = nums[high], nums[chosen]
        place = low
        for at in range(low, high):
            if nums[at] < nums[high]:
                nums[at], nums[place] = nums[place], nums[at]
                place += 1
        nums[place], nums[high] = nums[high], nums[place]
        sort(low, place - 2)
        sort(place + 1, high)

    sort(0, len(nums) - 1)
    return nums
