# Looks for every node in a list of the earlier ones: O(n²).
# zh: 在列表中查找每个节点是否出现过：O(n²)。
def list_cycle_start(head):
    seen = []
    while head and head not in seen:
        seen.append(head)
        head = head.next
    return head
