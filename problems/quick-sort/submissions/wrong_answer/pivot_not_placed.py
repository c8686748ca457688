# Does not move the pivot to its place after dividing.
# zh: 划分之后没有把基准换到它的位置。
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
        sort(low, place - 1)
        sort(place + 1, high)

    sort(0, len(nums) - 1)
    return nums
