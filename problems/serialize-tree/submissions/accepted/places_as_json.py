"""A table of the nodes as JSON, each with the numbers of its children in the table."""

import json


def serialize(root):
    nodes = [root] if root else []
    rows = []
    for node in nodes:
        row = [node.val]
        for child in (node.left, node.right):
            row.append(len(nodes) if child else 0)
            if child:
                nodes.append(child)
        rows.append(row)
    return json.dumps(rows)


def deserialize(data):
    rows = json.loads(data)
    nodes = [TreeNode(value) for value, _, _ in rows]
    for node, (_, left, right) in zip(nodes, rows):
        node.left = nodes[left] if left else None
        node.right = nodes[right] if right else None
    return nodes[0] if nodes else None
