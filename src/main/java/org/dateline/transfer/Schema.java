package org.dateline.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.store.Migrations;

/** The tables of a store, each after those it refers to; read from the database, so that none can be forgotten. */
record Schema(List<Table> tables) {

    private static final Set<String> KINDS_OF_TABLES = Set.of("TABLE", "BASE TABLE");

    Schema {
        tables = List.copyOf(tables);
    }

    /** All but the table of the migrations, which each store makes for itself. */
    static Schema read(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<Table> tables = new ArrayList<>();
        try (ResultSet found = data.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (KINDS_OF_TABLES.contains(found.getString("TABLE_TYPE"))
                        && !name.equalsIgnoreCase(Migrations.HISTORY)) {
                    tables.add(table(connection, name));
                }
            }
        }
        return new Schema(inOrder(tables));
    }

    Map<String, Table> byName() {
        Map<String, Table> byName = new LinkedHashMap<>();
        tables.forEach(table -> byName.put(table.name(), table));
        return byName;
    }

    private static Table table(Connection connection, String name) throws SQLException {
        Set<String> references = new HashSet<>();
        Set<String> selfReferences = new HashSet<>();
        try (ResultSet keys =
                connection.getMetaData().getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                String other = keys.getString("PKTABLE_NAME");
                if (other.equals(name)) {
                    selfReferences.add(keys.getString("FKCOLUMN_NAME"));
                } else {
                    references.add(other);
                }
            }
        }
        return new Table(name, columns(connection, name), key(connection, name), references, selfReferences);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getColumns(connection.getCatalog(), connection.getSchema(), escaped(connection, table), "%")) {
            while (found.next()) {
                String name = found.getString("COLUMN_NAME");
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(new Column(
                            name,
                            ValueKind.of(found.getInt("DATA_TYPE"), found.getString("TYPE_NAME"), table + "." + name),
                            found.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
                }
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return columns;
    }

    private static String escaped(Connection connection, String name) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        return name.replace("_", escape + "_").replace("%", escape + "%");
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        Map<Integer, String> columns = new TreeMap<>();
        try (ResultSet found =
                connection.getMetaData().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                columns.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<Table> inOrder(List<Table> tables) {
        List<Table> left = new ArrayList<>(tables);
        left.sort(Comparator.comparing(Table::name));
        Map<String, Table> ordered = new LinkedHashMap<>();
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> ordered.keySet().containsAll(table.references()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("These tables refer to each other in a circle, so that"
                            + " none can be filled first: "
                            + left.stream().map(Table::name).toList()));
            ordered.put(next.name(), next);
            left.remove(next);
        }
        return List.copyOf(ordered.values());
    }
}
