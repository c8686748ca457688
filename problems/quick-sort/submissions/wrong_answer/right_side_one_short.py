# Leaves the number behind the pivot out of the right side.
# zh: 右侧少处理了基准后面的一个数。
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
        sort(low, place - 1)
        sort(place + 2, high)

    sort(0, len(nums) - 1)
    return nums
