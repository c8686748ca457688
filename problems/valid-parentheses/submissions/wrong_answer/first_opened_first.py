# Closes the bracket that was opened first, as a queue would, instead of the one opened last.
# zh: 像队列那样先闭合最早打开的括号，而不是最后打开的。
def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    queue = deque()
    for char in s:
        if char not in opening:
            queue.append(char)
        elif not queue or queue.popleft() != opening[char]:
            return False
    return not queue
