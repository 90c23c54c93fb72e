#!/bin/sh
# Makes the database and its three roles when the volume is new; the tables come from Balcony itself.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner="$BALCONY_OWNER_PASSWORD" --set=command="$BALCONY_COMMAND_PASSWORD" --set=query="$BALCONY_QUERY_PASSWORD" <<'SQL'
create role balcony_owner login password :'owner';
create role balcony_command login password :'command';
create role balcony_query login password :'query';
create database balcony owner balcony_owner;
SQL
