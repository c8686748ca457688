# Takes every number that is larger than the last one taken, without ever giving one up.
# zh: 只要比上一个取的数大就取，从不放弃已取的数。


def length_of_lis(nums):
    count, last = 0, None
    for num in nums:
        if last is None or num > last:
            count, last = count + 1, num
    return count
