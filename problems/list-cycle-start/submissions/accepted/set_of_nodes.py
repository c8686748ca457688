# Remembers every node in a set: O(n) memory.
# zh: 用集合记录每个节点：O(n) 内存。
def list_cycle_start(head):
    seen = set()
    while head and head not in seen:
        seen.add(head)
        head = head.next
    return head
